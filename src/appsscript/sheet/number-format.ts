/** A cell's number format that follows what is written into it. */
export const automaticFormat = "General";

/** What Google returns for it; written back, it would be a fixed format with a decimal point. */
const readAutomaticFormat = "0.###############";

/** A number format as it can be written again. */
export const formatAsSet = (read: string): string => (read === readAutomaticFormat ? automaticFormat : read);
