import { hashText } from "../importer/merge/hash-text.ts";
import { cutText } from "../tables/cell-text.ts";

/** Characters up to which a key is kept whole. A key can contain a whole caption. */
const maxLength = 200;
/** Kind, platform, account and time, which must be equal beside the hash. */
const beginningLength = 120;

/** A row's key as tables keep it: a long one as its beginning and a hash of the whole. */
export const shortenKey = (key: string): string =>
  key.length <= maxLength ? key : `${cutText(key, beginningLength)}#${hashText(key)}`;
