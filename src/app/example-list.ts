/** The example workbooks that stand beside the pane's page (assets/examples), with the municipality each is made after. */
export const EXAMPLES = [
  { id: 'vaggeryd', name: 'Vaggeryd' },
  { id: 'haninge', name: 'Haninge' },
  { id: 'sollentuna', name: 'Sollentuna' },
  { id: 'vallentuna', name: 'Vallentuna' },
] as const;

export type ExampleId = (typeof EXAMPLES)[number]['id'];

/** Its address, from the pane's page. */
export const exampleAddress = (example: ExampleId): string => `examples/${example}.xlsx`;
