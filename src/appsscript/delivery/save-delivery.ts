import { type Delivery, type DeliveryRequest, deliveryDays } from "../../rpc/delivery-calls.ts";
import { deliveryText } from "../../text/delivery/index.ts";
import { loadAlerts } from "../alerts/alert-state.ts";
import { verifyAddress } from "../alerts/webhook.ts";
import { updateTrigger, updateTriggerIfAllowed } from "../connect/hourly-trigger.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { userError } from "../user-error.ts";
import { userLanguage } from "../user-language.ts";
import { loadDelivery, updateDelivery } from "./delivery-state.ts";
import { settingsOf } from "./make-report.ts";
import { readDelivery } from "./read-delivery.ts";

const isOneOf = (value: unknown, first: number, last: number): boolean =>
  Number.isInteger(value) && Number(value) >= first && Number(value) <= last;

/** The address to store: a new one is verified first. */
function addressToStore(address: string | null): string | null {
  const text = deliveryText[userLanguage()];
  if (address === null) {
    if (loadAlerts() === null) throw userError(text.errors.noAlerts);
    return null;
  }
  const stored = loadDelivery()?.address ?? null;
  if (address === "" && stored !== null) return stored;
  return verifyAddress(address, text.message.test(openSpreadsheet().getName()));
}

/** Saves or turns off this user's schedule. Throws a user error if its channel or report cannot be used. */
export function saveDelivery(request: DeliveryRequest | null): Delivery {
  if (request === null) {
    updateDelivery((delivery) => delivery && { ...delivery, isOn: false });
    updateTriggerIfAllowed();
    return readDelivery();
  }
  assertCanEdit();
  const { sheetId, day, hour } = request;
  if (!isOneOf(day, 2, deliveryDays.length + 1) || !isOneOf(hour, 0, 23))
    throw new Error("There is no such day or hour.");
  const settings = JSON.stringify(settingsOf(sheetId));
  const address = addressToStore(request.address);
  updateDelivery((delivery) => ({
    handled: "",
    reports: [],
    sent: null,
    ...delivery,
    since: delivery?.isOn ? delivery.since : Date.now(),
    isOn: true,
    sheetId,
    day,
    hour,
    address,
    settings,
  }));
  updateTrigger();
  return readDelivery();
}
