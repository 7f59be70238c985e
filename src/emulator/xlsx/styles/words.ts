/** What the file's words for formats are in Office.js, and back. */

const two = (
  pairs: Record<string, string>,
): { toModel: (file: string | null, otherwise: string) => string; toFile: (model: string) => string | null } => {
  const back = new Map(Object.entries(pairs).map(([file, model]) => [model, file]));
  return {
    toModel: (file, otherwise) => (file !== null && Object.hasOwn(pairs, file) ? pairs[file]! : otherwise),
    toFile: (model) => back.get(model) ?? null,
  };
};

export const horizontalWords = two({
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
});

export const verticalWords = two({
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
});

export const underlineWords = two({
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
});

/** A border's one word in files is a style and a weight in Office.js: "style/weight". */
export const borderWords = two({
  hair: 'Continuous/Hairline',
  thin: 'Continuous/Thin',
  medium: 'Continuous/Medium',
  thick: 'Continuous/Thick',
  dashed: 'Dash/Thin',
  mediumDashed: 'Dash/Medium',
  dotted: 'Dot/Thin',
  double: 'Double/Thick',
  dashDot: 'DashDot/Thin',
  mediumDashDot: 'DashDot/Medium',
  dashDotDot: 'DashDotDot/Thin',
  mediumDashDotDot: 'DashDotDot/Medium',
  slantDashDot: 'SlantDashDot/Medium',
});
