import type { Roots } from '../wire/object-paths';
import { HostType } from './define';
import { workbookType } from './workbook';

/** Services Office.js creates by name, for itself and for `Office.addin`. */
const services: Readonly<Record<string, HostType<null>>> = {
  'Microsoft.InternalService.AddinInternalService': new HostType<null>({
    name: 'AddinInternalService',
    methods: { notifyActionHandlerReady: () => null },
  }),
  'Microsoft.AppRuntime.AppRuntimeService': new HostType<null>({
    name: 'AppRuntimeService',
    methods: { setAppRuntimeState: () => null, getAppRuntimeState: () => 'Visible' },
  }),
};

/** Where the paths of a batch begin. */
export const roots: Roots = {
  global: (env) => workbookType.of(env.book),
  create: (name) => services[name]?.of(null) ?? null,
};
