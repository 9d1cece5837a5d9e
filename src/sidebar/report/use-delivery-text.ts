import { type DeliveryText, deliveryText } from "../../text/delivery/index.ts";
import { monthName } from "../../text/delivery/month-name.ts";
import { useLanguage } from "../language.ts";

/** The texts about delivery, and the names of months. */
export function useDeliveryText(): { text: DeliveryText; nameOf: (month: string) => string } {
  const language = useLanguage();
  return { text: deliveryText[language], nameOf: (month) => monthName(month, language) };
}
