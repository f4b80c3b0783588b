import { useId, useState, type DragEvent } from 'react';

interface FileDropProps {
  /** Accessible name of the file input. */
  label: string;
  /** What the visible button says. */
  button: string;
  hint?: string;
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  id?: string;
  onFiles: (files: File[]) => void;
}

/** A place to drop files, or to choose them; a real file input, so that keyboards and readers use it as they know it. */
export function FileDrop({
  label,
  button,
  hint,
  accept,
  multiple = false,
  disabled = false,
  id,
  onFiles,
}: FileDropProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };

  return (
    <div
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={inputId}
        type="file"
        className="file-input"
        aria-label={label}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again after a refusal.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={inputId} className="file-button" aria-hidden="true">
        {button}
      </label>
      {hint && <span className="muted">{hint}</span>}
    </div>
  );
}
