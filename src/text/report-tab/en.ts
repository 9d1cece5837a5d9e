/** The Report tab. */
export const en = {
  heading: "Make a report",
  intro:
    "A report is a sheet of pictures and plain answers for people who do not use the add-on. Its yellow cells change the period, the platforms and the language at any time.",
  loading: "Looking what there is to report on…",
  nothing: "There are no imported rows yet. Import a file, or add the sample data on the Import tab, then come back.",
  period: "Period",
  periods: {
    months3: "Last 3 whole months",
    month: "Last whole month",
    days30: "Last 30 days",
    months12: "Last 12 whole months",
    all: "Everything imported",
    own: "Other dates",
  },
  from: "From",
  to: "To",
  wrongPeriod: "The last day lies before the first. Choose a later one.",
  platforms: "Platforms",
  accounts: "Accounts",
  competitors: "Accounts of competitors",
  competitorsHint: "Their rows stay out of your figures and are shown beside them.",
  allHint: "None ticked means all.",
  audience: "Engagement rate based on",
  audiences: {
    automatic: "Automatic",
    followers: "Followers",
    reach: "Reach",
    impressions: "Impressions",
    views: "Views",
  },
  audienceHint: "Automatic takes for each platform the number that most of its posts have.",
  industry: "Industry of the benchmark",
  language: "Language of the report",
  create: "Create report",
  creating: "Creating the report…",
  created: (sheet: string) => `The report is in the sheet “${sheet}”.`,
  reports: "Reports in this spreadsheet",
  goTo: (sheet: string) => `Go to ${sheet}`,
  refresh: (sheet: string) => `Refresh ${sheet}`,
  show: "Go to",
  renew: "Refresh",
  refreshing: "Refreshing…",
  refreshed: (sheet: string) => `“${sheet}” is up to date.`,
  refreshHint:
    "Figures follow the sheets by themselves. Refresh when there is a new platform, account or kind of table.",
  changed: (sheet: string, rows: string) => `You changed “${sheet}” in row ${rows}. Refreshing writes these rows anew.`,
  overwrite: "Refresh anyway",
  keep: "Leave it as it is",
  elsewhere: "Print, PDF or CSV",
  elsewhereText:
    "Show the report, choose File > Print, and set it to “Current sheet”, A4 or Letter, “Portrait”, scale “Fit to width” and “Normal” margins: every chart and table then stays whole on its page. Next makes a PDF or prints. For a table as CSV, show its sheet and choose File > Download > Comma-separated values.",
};

export type ReportTabText = {
  [Key in keyof typeof en]: (typeof en)[Key] extends (...args: infer A) => string
    ? (...args: A) => string
    : (typeof en)[Key] extends string
      ? string
      : { [Inner in keyof (typeof en)[Key]]: string };
};
