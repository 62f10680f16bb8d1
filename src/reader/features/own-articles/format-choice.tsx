import type { OwnFormat } from "../../store/records.ts";
import { addMessages } from "./messages.ts";

const formats = Object.keys(addMessages.formats) as OwnFormat[];

type Props = { format: OwnFormat; onFormat: (format: OwnFormat) => void };

/** How the text is read. It is told by its marks; this is for when that went wrong. */
export function FormatChoice({ format, onFormat }: Props) {
  return (
    <fieldset className="format">
      <legend>{addMessages.format}</legend>
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
            {addMessages.formats[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
