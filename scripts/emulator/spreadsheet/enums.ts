import { enumOf } from "../strict-object.ts";

type Names = typeof GoogleAppsScript.Spreadsheet;

export const DeveloperMetadataVisibility = enumOf<Names["DeveloperMetadataVisibility"]>("DOCUMENT", "PROJECT");
export const DeveloperMetadataLocationType = enumOf<Names["DeveloperMetadataLocationType"]>(
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
);
export const ProtectionType = enumOf<Names["ProtectionType"]>("RANGE", "SHEET");
export const BorderStyle = enumOf<Names["BorderStyle"]>(
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
);
export const WrapStrategy = enumOf<Names["WrapStrategy"]>("WRAP", "OVERFLOW", "CLIP");
export const Dimension = enumOf<Names["Dimension"]>("COLUMNS", "ROWS");
export const CopyPasteType = enumOf<Names["CopyPasteType"]>(
  "PASTE_NORMAL",
  "PASTE_NO_BORDERS",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
  "PASTE_DATA_VALIDATION",
  "PASTE_VALUES",
  "PASTE_CONDITIONAL_FORMATTING",
  "PASTE_COLUMN_WIDTHS",
);
export const InterpolationType = enumOf<Names["InterpolationType"]>("NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX");
export const SheetType = enumOf<Names["SheetType"]>("GRID", "OBJECT");
export const BooleanCriteria = enumOf<Names["BooleanCriteria"]>(
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "CUSTOM_FORMULA",
);
export const DataValidationCriteria = enumOf<Names["DataValidationCriteria"]>(
  "CHECKBOX",
  "CUSTOM_FORMULA",
  "DATE_IS_VALID_DATE",
  "NUMBER_BETWEEN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
);
