import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { type ComponentType, lazy } from 'react';
import { usePane } from './pane-context';

function PartNotLoaded() {
  const { t } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t.text('errors.PartNotLoaded')}</MessageBarTitle>
        {t.text('errors.PartNotLoaded.remedy')}
      </MessageBarBody>
    </MessageBar>
  );
}

/**
 * A part of the pane that is fetched when it is first shown. Can it not be fetched, its place says so and what to do; the
 * rest of the pane stands.
 */
export const lazyPart = <Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => load().catch(() => ({ default: PartNotLoaded as ComponentType<Props> })));
