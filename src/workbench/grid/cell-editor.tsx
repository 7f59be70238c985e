import { makeStyles } from '@fluentui/react-components';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { INK, PAPER, SELECTION } from './colours';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    zIndex: 5,
    boxSizing: 'border-box',
    border: `2px solid ${SELECTION}`,
    padding: '0 2px',
    font: '11pt Calibri, Carlito, "Segoe UI", sans-serif',
    color: INK,
    backgroundColor: PAPER,
    resize: 'none',
    overflow: 'hidden',
    outlineStyle: 'none',
    fieldSizing: 'content',
  },
});

const ARROWS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** The cell being edited. Enter and Tab keep, Esc drops, Alt+Enter breaks the line. */
export function CellEditor({
  label,
  text,
  typed,
  style,
  onFinish,
}: {
  label: string;
  text: string;
  typed: boolean;
  style: CSSProperties;
  /** Null: leave the cell as it was. */
  onFinish: (text: string | null, key: string, shift: boolean) => void;
}) {
  const styles = useStyles();
  const [value, setValue] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const finished = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text.length]);

  const finish = (result: string | null, key = '', shift = false) => {
    if (finished.current) return;
    finished.current = true;
    onFinish(result, key, shift);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey } = event;
    event.stopPropagation();
    if (key === 'Enter' && altKey) {
      setValue(`${value}\n`);
    } else if (key === 'Enter' || key === 'Tab' || (typed && ARROWS.includes(key))) {
      event.preventDefault();
      finish(value, key, shiftKey);
    } else if (key === 'Escape') {
      finish(null);
    }
  };
  return (
    <textarea
      ref={field}
      className={styles.editor}
      style={style}
      rows={1}
      aria-label={label}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={() => finish(value)}
    />
  );
}
