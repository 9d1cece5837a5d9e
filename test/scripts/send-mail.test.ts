import { expect, it } from "vitest";
import { readSendMail } from "../../scripts/send-mail.ts";

it("email is off unless SEND_MAIL turns it on", () => {
  expect([undefined, "", "off", "on", " ON "].map(readSendMail)).toEqual([false, false, false, true, true]);
});

it("a value of SEND_MAIL that is neither on nor off is rejected with what to write", () => {
  expect(() => readSendMail("yes")).toThrow(
    "SEND_MAIL is yes. Write SEND_MAIL=on to send alerts and reports by email, too",
  );
});
