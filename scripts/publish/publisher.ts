/** What only the publisher of a listing can fill in: a placeholder in the documents, and what is asked for. */
export const publisherFields = {
  publisher: { question: "Name of the person or organization that publishes the add-on", form: /\S{2}/ },
  contact: { question: "E-mail address for questions about privacy and support", form: /^\S+@\S+\.\S+$/ },
  website: { question: "Address of the add-on's website", form: /^https:\/\/\S+$/ },
  supportUrl: { question: "Address of a page where users get help", form: /^https:\/\/\S+$/ },
  privacyUrl: { question: "Address at which the privacy policy is published", form: /^https:\/\/\S+$/ },
  termsUrl: { question: "Address at which the terms of service are published", form: /^https:\/\/\S+$/ },
  deletionUrl: { question: "Address at which the data deletion instructions are published", form: /^https:\/\/\S+$/ },
  law: { question: "Country whose law applies", form: /\S{2}/ },
  date: { question: "Day from which the documents apply, YYYY-MM-DD", form: /^\d{4}-\d\d-\d\d$/ },
} as const;

export type PublisherField = keyof typeof publisherFields;
export type Publisher = Partial<Record<PublisherField, string>>;

export const fieldNames = Object.keys(publisherFields) as PublisherField[];

/** What is missing or looks wrong, a sentence for each. */
export const missingFields = (publisher: Publisher): string[] =>
  fieldNames.flatMap((name) => {
    const value = publisher[name]?.trim() ?? "";
    const { question, form } = publisherFields[name];
    if (value === "") return [`${name} is not filled in. ${question}.`];
    return form.test(value) ? [] : [`${name} looks wrong: "${value}". ${question}.`];
  });

/** A document with what the publisher filled in; placeholders of the rest stay. `parts` are texts that documents share. */
export function fillIn(document: string, publisher: Publisher, parts: Readonly<Record<string, string>> = {}): string {
  const whole = document.replace(/\{([\w-]+)\}/g, (placeholder, name: string) => parts[name]?.trim() ?? placeholder);
  return whole
    .replace(/<!-- \/?[\w-]+ -->\n+/g, "")
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => publisher[name as PublisherField]?.trim() || placeholder);
}

/** The placeholders in a document that nothing fills in. */
export const unknownPlaceholders = (document: string, parts: readonly string[]): string[] =>
  [...document.matchAll(/\{([\w-]+)\}/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !(fieldNames as string[]).includes(name) && !parts.includes(name));
