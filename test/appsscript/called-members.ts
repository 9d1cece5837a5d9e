/**
 * Google's methods and enums that the script uses, by where the facts about them are from. A new one belongs here once its
 * limits, odd arguments and errors are known and in a test of the emulator.
 */
export const calledMembers: Record<"reference" | "alsoLive", Record<string, string>> = {
  /** Google's reference documentation alone (developers.google.com/apps-script/reference). */
  reference: {
    AuthorizationInfo: "getAuthorizationStatus",
    Charts: "ChartType",
    ClockTriggerBuilder: "everyHours",
    ConditionalFormatRule: "getRanges",
    ConditionalFormatRuleBuilder: "setGradientMaxpoint whenNumberLessThan whenTextEqualTo",
    ContainerInfo: "getAnchorRow",
    DataValidationBuilder: "requireDate requireValueInList",
    DeveloperMetadataFinder: "withLocationType",
    EmbeddedChartBuilder: "setNumHeaders",
    HTTPResponse: "getAllHeaders",
    LockService: "getDocumentLock",
    Menu: "addItem addSubMenu addToUi",
    Properties: "deleteAllProperties getProperties setProperties",
    Range:
      "getCell getDisplayValues setDataValidation setDataValidations setFontSizes setFontWeights setFormulas setHorizontalAlignments setVerticalAlignments",
    ScriptApp: "deleteTrigger getProjectTriggers getUserTriggers newStateToken newTrigger",
    Sheet:
      "getActiveRange getCharts getConditionalFormatRules insertChart moveRows newChart removeChart setConditionalFormatRules setFrozenColumns setFrozenRows setHiddenGridlines setTabColor",
    Spreadsheet:
      "deleteSheet getActiveSheet getCurrentCell getSpreadsheetLocale getSpreadsheetTimeZone getUrl setActiveSheet toast",
    SpreadsheetApp: "DeveloperMetadataLocationType getUi newConditionalFormatRule",
    StateTokenBuilder: "createToken withArgument withMethod withTimeout",
    Trigger: "getHandlerFunction getTriggerSourceId",
    TriggerBuilder: "timeBased",
    Utilities: "gzip",
    Ui: "createAddonMenu createMenu showSidebar",
  },
  /** That, and tests that pass in live Apps Script, too (github.com/brucemcpherson/gas-fakes, `test/`). */
  alsoLive: {
    Blob: "getBytes",
    BooleanCondition: "getCriteriaValues",
    Cache: "get put remove",
    CacheService: "getUserCache",
    ClockTriggerBuilder: "create",
    ConditionalFormatRule: "copy getBooleanCondition",
    ConditionalFormatRuleBuilder:
      "build setBackground setFontColor setGradientMinpoint setRanges whenNumberGreaterThan",
    DataValidationBuilder: "build requireValueInRange setAllowInvalid",
    DeveloperMetadata: "getKey getLocation getValue remove setValue",
    DeveloperMetadataFinder: "find withKey",
    DeveloperMetadataLocation: "getColumn",
    EmbeddedChart: "getChartId getContainerInfo",
    EmbeddedChartBuilder: "addRange build setChartType setOption setPosition",
    HTTPResponse: "getContentText getResponseCode",
    HtmlOutput: "getContent setTitle",
    HtmlService: "createHtmlOutput createHtmlOutputFromFile createTemplateFromFile",
    HtmlTemplate: "getRawContent",
    Lock: "hasLock releaseLock tryLock waitLock",
    LockService: "getUserLock",
    Properties: "deleteProperty getProperty setProperty",
    PropertiesService: "getDocumentProperties getScriptProperties getUserProperties",
    Range:
      "addDeveloperMetadata breakApart canEdit clear clearContent clearDataValidations copyTo getA1Notation getColumn getDisplayValue getFontWeight getFormula getFormulas getLastRow getNotes getNumColumns getNumRows getNumberFormat getNumberFormats getRow getSheet getValue getValues isBlank mergeAcross setBackground setBackgrounds setFontColor setFontColors setFontWeight setFormula setNote setNotes setNumberFormat setNumberFormats setValue setValues setVerticalAlignment setWrap setWrapStrategy setWraps",
    RangeList: "clearContent getRanges setValue",
    ScriptApp: "getAuthorizationInfo getScriptId",
    Session: "getActiveUser getActiveUserLocale getScriptTimeZone getTemporaryActiveUserKey",
    Sheet:
      "activate addDeveloperMetadata clear clearContents createDeveloperMetadataFinder deleteColumns deleteRows getColumnWidth getDataRange getDeveloperMetadata getLastColumn getLastRow getMaxColumns getMaxRows getName getProtections getRange getRangeList getRowHeight getSheetId hideSheet insertColumnAfter insertColumnBefore insertColumnsAfter insertRowBefore insertRowsAfter insertRowsBefore isSheetHidden setColumnWidth setColumnWidths setName setRowHeight setRowHeightsForced showSheet",
    Spreadsheet: "addDeveloperMetadata getDeveloperMetadata getId getNumSheets getSheetByName getSheets insertSheet",
    SpreadsheetApp: "WrapStrategy flush getActiveSpreadsheet newDataValidation",
    UrlFetchApp: "fetch fetchAll getRequest",
    User: "getEmail",
    Utilities:
      "base64Encode base64EncodeWebSafe computeDigest computeHmacSha256Signature formatDate getUuid newBlob sleep",
  },
};

/** The same of builds that send email, besides. */
export const calledToSendMail: Readonly<Record<string, string>> = { MailApp: "getRemainingDailyQuota sendEmail" };
