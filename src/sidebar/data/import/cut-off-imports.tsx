import { useText } from "../../language.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

/** Says which imports ended early, since nothing in the spreadsheet shows that rows are missing. */
export function CutOffImports() {
  const { cutOff } = useText();
  const { settings } = useSpreadsheet();
  if (!settings.cutOff) return null;
  return (
    <p class="notice warn" role="status">
      {cutOff(settings.cutOff.join(", "))}
    </p>
  );
}
