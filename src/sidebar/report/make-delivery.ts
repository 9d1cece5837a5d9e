import type { Delivery } from "../../rpc/delivery-calls.ts";
import type { Server } from "../server.ts";

/** One call writes the formulas, and another their values; after a few more something must be wrong. */
const maxCalls = 4;

/** Makes the report on a month, or on last month if it is null. */
export async function makeDelivery(server: Server, month: string | null): Promise<Delivery> {
  let made = await server.createDelivery(month);
  const making = month ?? made.lastMonth;
  const isMaking = () => made.reports.some((one) => one.month === making && one.state === "making");
  for (let calls = 1; calls < maxCalls && isMaking(); calls++) made = await server.createDelivery(making);
  return made;
}
