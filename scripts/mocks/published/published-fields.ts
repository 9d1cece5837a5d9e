/**
 * The fields that a mock sends on a route, and where each of them is published. A field that stands nowhere has no place
 * in a mock: what is read from it would be invented.
 */
export interface PublishedFields {
  /** The method and address of the mock's route; `errors` for the bodies of its error responses. */
  route: string;
  /** The platform's description of the response, or a recorded one. */
  source: string;
  /** Paths such as `data[].id`, separated by spaces; `*` stands for ids, days and addresses, a tag's name for XML. */
  fields: string;
}
