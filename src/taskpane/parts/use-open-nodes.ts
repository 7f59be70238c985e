import { type Dispatch, type SetStateAction, useCallback, useMemo } from 'react';

/**
 * Which nodes of a tree are open: all or none at first, and those the user has turned the other way round. `keys` are
 * those of the nodes that can be open; the same list as long as they are the same. The turned ones are the caller's to
 * keep, for as long as the tree is to stand as it was left.
 */
export function useOpenNodes(
  keys: readonly string[],
  openAtFirst: boolean,
  turned: ReadonlySet<string>,
  onTurned: Dispatch<SetStateAction<ReadonlySet<string>>>,
) {
  const open = useMemo<ReadonlySet<string>>(
    () => new Set(keys.filter((key) => openAtFirst !== turned.has(key))),
    [keys, openAtFirst, turned],
  );
  const onOpen = useCallback(
    (key: string, isOpen: boolean): void =>
      onTurned((before) => {
        const next = new Set(before);
        if (isOpen === openAtFirst) next.delete(key);
        else next.add(key);
        return next;
      }),
    [openAtFirst, onTurned],
  );
  return { open, onOpen };
}
