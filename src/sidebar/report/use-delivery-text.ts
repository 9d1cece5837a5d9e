import { type DeliveryTabText, deliveryTabText } from "../../text/delivery-tab/index.ts";
import { mailText } from "../../text/mail/index.ts";
import { monthName } from "../../text/month-name.ts";
import { useLanguage } from "../language.ts";

/** The texts about delivery, and the names of months. */
export function useDeliveryText(): { text: DeliveryTabText; nameOf: (month: string) => string } {
  const language = useLanguage();
  const text = { ...deliveryTabText[language], ...mailText?.[language].deliveryTab };
  return { text, nameOf: (month) => monthName(month, language) };
}
