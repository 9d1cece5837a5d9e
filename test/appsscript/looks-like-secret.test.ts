import { expect, it } from "vitest";
import { looksLikeSecret } from "../../src/appsscript/share/looks-like-secret.ts";

const letters = (count: number) => "Ab3".repeat(count).slice(0, count);
const hex = (count: number) => "0a9f".repeat(count).slice(0, count);

/** Invented, in the forms that the services document. */
it.each([
  ["Google access token", `ya29.${letters(30)}`],
  ["Google API key", `AIza${letters(35)}`],
  ["Meta access token", `EAA${letters(60)}`],
  ["Instagram access token", `IGQ${letters(70)}`],
  ["Instagram access token of a business", `IGA${letters(70)}`],
  ["LinkedIn access token", `AQ${letters(80)}`],
  ["Slack bot token", `xoxb-${letters(24)}`],
  ["Slack user token", `xoxp-${letters(24)}`],
  ["Klaviyo private key", `pk_${hex(34)}`],
  ["Brevo API key", `xkeysib-${hex(64)}`],
  ["JSON web token", `eyJ${letters(20)}.${letters(20)}.${letters(20)}`],
  ["private key", "-----BEGIN RSA PRIVATE KEY-----"],
  ["private key without its kind", "-----BEGIN PRIVATE KEY-----"],
  ["header with a token", `Authorization: Bearer ${letters(24)}`],
  ["header with a password", `basic ${letters(20)}==`],
  ["token in JSON", '{"access_token":"abcdefgh1"}'],
  ["refresh token", "refreshToken = abcdefgh1"],
  ["secret of a client", "client_secret: 'abcdefgh1'"],
  ["API key by its name", "API-key and apikey=abcdefgh1"],
  ["password", "Password: hunter2hunter2"],
  ["Spanish password", "contraseña: hunter2hunter2"],
  ["Dutch password", "wachtwoord: hunter2hunter2"],
])("a %s is found in a cell", (_, text) => {
  expect(looksLikeSecret(text)).toBe(true);
  expect(looksLikeSecret(`Our key is ${text} since May`)).toBe(true);
});

it.each([
  "Fresh bread every morning, until it is gone",
  "Bearer of good news in the bakery",
  "Password: soon",
  "How to choose a password that nobody guesses",
  "https://www.instagram.com/p/AAAAAAAAAAAA/?igsh=abcdefghijk",
  "basic income for bakers",
  "AQuestionOfTaste",
  "EAAster bread",
  "-----BEGIN CERTIFICATE-----",
])("no secret is seen in: %s", (text) => expect(looksLikeSecret(text)).toBe(false));
