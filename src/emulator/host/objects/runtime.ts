import { flagValue } from './arguments';
import { HostType, readWrite } from './define';

/** Excel.Runtime: whether the add-in hears events at all. */
export const runtimeType = new HostType<null>({
  name: 'Runtime',
  properties: {
    enableEvents: readWrite(
      (_self, env) => env.events.enabled,
      (_self, value, env) => {
        env.events.enabled = flagValue(value);
      },
    ),
  },
});
