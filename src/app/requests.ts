/** What a ribbon button asks the pane to do: it starts there, where previews, progress and results can be seen. */
export type PaneRequest = 'check' | 'writeStatus' | 'report';

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
let waiting: PaneRequest | null = null;

/** Asks the pane. Before the pane has been drawn the latest request waits for it. */
export function askPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** The pane listens from here on, and hears at once of what was asked before it was there. Returns how to stop. */
export function whenAsked(listen: Listener): () => void {
  listener = listen;
  const asked = waiting;
  waiting = null;
  if (asked !== null) listen(asked);
  return () => {
    if (listener === listen) listener = null;
  };
}
