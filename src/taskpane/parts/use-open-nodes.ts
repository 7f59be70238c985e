import { useCallback, useMemo, useState } from 'react';

/**
 * Which nodes of a tree are open: all or none at first, and those the user has turned the other way round. `keys` are
 * those of the nodes that can be open; the same list as long as they are the same.
 */
export function useOpenNodes(keys: readonly string[], openAtFirst: boolean) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const open = useMemo<ReadonlySet<string>>(
    () => new Set(keys.filter((key) => openAtFirst !== turned.has(key))),
    [keys, openAtFirst, turned],
  );
  const onOpen = useCallback(
    (key: string, isOpen: boolean): void =>
      setTurned((before) => {
        const next = new Set(before);
        if (isOpen === openAtFirst) next.delete(key);
        else next.add(key);
        return next;
      }),
    [openAtFirst],
  );
  return { open, onOpen };
}
