import type { Work } from '../../../domain/work';
import { breathing, nextTask } from '../../breathe';
import { watched } from '../../watchdog';

/** Something to ask Excel: about how many bytes it adds to the request and to the answer. */
export interface Question {
  readonly sent: number;
  readonly received: number;
  /** Queues it. What comes back takes the answer in, once it is there. */
  readonly ask: () => () => Work<void>;
}

/** What Office.js does with a request, and with an answer, is one task of the pane's thread each. */
const MOST_SENT = 1_000_000;
const MOST_RECEIVED = 2_000_000;

function* queue(questions: readonly Question[], from: number): Work<(() => Work<void>)[]> {
  const asked: (() => Work<void>)[] = [];
  let [sent, received] = [0, 0];
  for (let at = from; at < questions.length; at++) {
    const question = questions[at]!;
    sent += question.sent;
    received += question.received;
    if (at > from && (sent > MOST_SENT || received > MOST_RECEIVED)) break;
    asked.push(question.ask());
    yield;
  }
  return asked;
}

/** Asks in as few round trips as fit: none for no questions. */
export async function askAll(context: Excel.RequestContext, questions: readonly Question[], from = 0): Promise<void> {
  if (from >= questions.length) return;
  const asked = await breathing(queue(questions, from));
  await nextTask();
  await watched(context.sync());
  for (const take of asked) await breathing(take());
  await askAll(context, questions, from + asked.length);
}
