import { type DeliveryTabText, deliveryTabText } from "../../text/delivery-tab/index.ts";
import { monthName } from "../../text/month-name.ts";
import { useLanguage } from "../language.ts";

/** The texts about delivery, and the names of months. */
export function useDeliveryText(): { text: DeliveryTabText; nameOf: (month: string) => string } {
  const language = useLanguage();
  return { text: deliveryTabText[language], nameOf: (month) => monthName(month, language) };
}
