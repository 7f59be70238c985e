import type { Environment } from '../environment';
import { HostError } from '../host-error';
import { type HostObject, isHostObject } from '../objects/define';
import { memberOf } from './members';
import { type Action, type ActionResult, ActionType, type Batch, type BatchAnswer } from './messages';
import { ObjectPaths, type Roots } from './object-paths';
import { AS_JSON, identity, ON_THE_WIRE, PropertyReader, type Spelling } from './read-properties';
import type { References } from './references';

/** A defect of the emulator itself: told on the console, and answered so that the add-in does not wait for ever. */
function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  console.error('The emulated Excel failed:', thrown);
  return new HostError('GeneralException', `The emulated Excel failed: ${String(thrown)}`);
}

/** Stops a batch on purpose: after so many actions this error is answered, and what was done stays done. */
export interface Interruption {
  readonly after: number;
  readonly error: HostError;
}

/**
 * Carries out one batch, action by action. Stops at the first failure; earlier writes stay, as in Excel. Knows nothing
 * about workbooks: classes come from `roots`.
 */
export class Processor {
  private readonly paths: ObjectPaths;
  private readonly traces: number[] = [];

  constructor(
    private readonly batch: Batch,
    roots: Roots,
    private readonly references: References,
    private readonly env: Environment,
  ) {
    this.paths = new ObjectPaths(batch, roots, references, env);
  }

  run(interruption: Interruption | null = null): BatchAnswer {
    const results: ActionResult[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (interruption && index >= interruption.after) throw interruption.error;
        results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (thrown) {
        const error = asHostError(thrown);
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: error.location ?? this.paths.locate(action),
            ActionIndex: index,
          },
          TraceIds: this.traces,
          ProcessedResults: { Results: results },
        };
      }
    }
    return this.traces.length > 0 ? { Results: results, TraceIds: this.traces } : { Results: results };
  }

  private act(action: Action): unknown {
    if (action.ActionType === ActionType.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.paths.resolve(action.ObjectPathId);
    object?.check(this.env);
    switch (action.ActionType) {
      case ActionType.instantiate:
        if (object) this.keepIfAsked(object, action.ObjectPathId);
        return object && identity(object, this.env);
      case ActionType.query:
      case ActionType.recursiveQuery:
        if (object) this.keepIfAsked(object, action.ObjectPathId);
        return object && this.read(object, action, ON_THE_WIRE);
      case ActionType.queryAsJson:
        return object && this.read(object, action, AS_JSON);
      case ActionType.method:
        return object ? this.invoke(object, action) : { _IsNull: true };
      case ActionType.setProperty:
        if (!object) return { _IsNull: true };
        this.assign(object, action.Name, this.paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        if (!object) return { _IsNull: true };
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.assign(object, name, value);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError('InvalidRequest', `Unknown action type ${action.ActionType}.`);
    }
  }

  private read(object: HostObject, { QueryInfo }: Action, spelling: Spelling): unknown {
    return new PropertyReader(spelling, this.env).answer(object, QueryInfo);
  }

  private keepIfAsked(object: HostObject, path: number): void {
    if (this.batch.AutoKeepReference && object.keepable && !this.batch.ObjectPaths[path]?.D) {
      this.references.keep(object);
    }
  }

  private invoke(object: HostObject, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (action.Name === '_RemoveAllReferences') {
      this.references.releaseAll();
      return null;
    }
    const result = this.paths.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(result) ? identity(result, this.env) : (result ?? null);
  }

  private assign(object: HostObject, name: string, value: unknown): void {
    const member = memberOf(object, 'property', name, this.env);
    if (!object.isWritable(member)) {
      throw new HostError('AccessDenied', 'The property is read-only.', `${object.typeName}.${member}`);
    }
    object.set(member, value, this.env);
  }
}
