import { emulate } from "../strict-object.ts";
import type { ServiceHost } from "./service-host.ts";

type Service = GoogleAppsScript.Mail.MailApp;

const maxRecipients = 50;
const maxSubjectLength = 250;
const maxBodyBytes = 200_000;

const address = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/** Keeps emails of plain text in place of delivering them, and logs that it does. */
export function createMailApp({ project, execution, screen }: ServiceHost): Service {
  const { email: user } = execution.user;
  return emulate<Service>()("MailApp", {
    getRemainingDailyQuota() {
      execution.useService("MailApp.getRemainingDailyQuota", "send mail");
      return project.dailyUse.mailRecipientsLeft(user, execution.clock.now());
    },
    sendEmail(...given: unknown[]) {
      execution.useService("MailApp.sendEmail", "send mail");
      if (given.length !== 3 || given.some((one) => typeof one !== "string"))
        throw new Error("not emulated: MailApp.sendEmail with anything but a recipient, a subject and a body");
      const [to, subject, body] = given as [string, string, string];
      const recipients = to.split(",").map((one) => one.trim());
      if (to.trim() === "") throw new Error("Failed to send email: no recipient");
      const invalid = recipients.find((one) => !address.test(one));
      if (invalid !== undefined) throw new Error(`Invalid email: ${invalid}`);
      if (recipients.length > maxRecipients) throw new Error("Limit Exceeded: Email Recipients Per Message.");
      if (subject.length > maxSubjectLength) throw new Error("Invalid argument: subject");
      if (new TextEncoder().encode(body).length > maxBodyBytes) throw new Error("Limit Exceeded: Email Body Size.");
      project.dailyUse.countMail(user, recipients.length, execution.clock.now());
      project.sentMail.push({ from: user, to, subject, body });
      screen.log(`Not delivered: an email to ${to}\n${body}`);
    },
  });
}
