import type { OwnFormat } from "../../store/records.ts";
import { addWords } from "./messages.ts";

const formats = Object.keys(addWords.formats) as OwnFormat[];

type Props = { format: OwnFormat; onFormat: (format: OwnFormat) => void };

/** How the text is read. It is told by its marks; this is for when that went wrong. */
export function FormatChoice({ format, onFormat }: Props) {
  return (
    <fieldset className="format">
      <legend>{addWords.format}</legend>
      <div>
        {formats.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="format"
              value={choice}
              checked={choice === format}
              onChange={() => onFormat(choice)}
            />
            {addWords.formats[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
