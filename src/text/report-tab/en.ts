/** The Report tab. */
export const en = {
  heading: "Create a report",
  intro: "Create a shareable report with charts. Use its yellow cells to change the dates, platforms or language.",
  loading: "Loading your data…",
  nothing: "No data yet. Import a file or add sample data in the Data tab.",
  period: "Period",
  periods: {
    months3: "Last 3 full months",
    month: "Last full month",
    days30: "Last 30 days",
    months12: "Last 12 full months",
    all: "All data",
    own: "Custom dates",
  },
  from: "From",
  to: "To",
  wrongPeriod: "The end date can't be before the start date.",
  platforms: "Platforms",
  accounts: "Accounts",
  competitors: "Competitor accounts",
  competitorsHint: "Not included in your metrics. Shown for comparison.",
  allHint: "If none are selected, all are included.",
  audience: "Engagement rate based on",
  audiences: {
    automatic: "Automatic",
    followers: "Followers",
    reach: "Reach",
    impressions: "Impressions",
    views: "Views",
  },
  audienceHint: "Automatic uses the metric that most posts of a platform have.",
  industry: "Benchmark industry",
  create: "Create report",
  creating: "Creating the report…",
  created: (sheet: string) => `Report created in “${sheet}”.`,
  goalsHeading: "Goals",
  goals: "Set goals",
  goalsHint: "Set targets for an account or platform. Reports show your progress.",
  goalsOpened: (sheet: string) => `Enter your goals in “${sheet}”, then create or refresh the report.`,
  overviewHeading: "Client overview",
  overview: "Open client overview",
  overviewHint: "Compare the reports of your clients on one sheet.",
  overviewOpened: (sheet: string) => `Paste the addresses of your clients' spreadsheets into “${sheet}”.`,
  reports: "Reports in this spreadsheet",
  goTo: (sheet: string) => `Go to ${sheet}`,
  refresh: (sheet: string) => `Refresh ${sheet}`,
  show: "Go to",
  renew: "Refresh",
  refreshing: "Refreshing…",
  refreshed: (sheet: string) => `“${sheet}” is up to date.`,
  refreshHint: "Metrics update automatically. Refresh to include a new platform, account or table.",
  changed: (sheet: string, rows: string) => `Refreshing overwrites your edits in “${sheet}” (row ${rows}).`,
  overwrite: "Refresh anyway",
  keep: "Cancel",
  bigQueryHeading: "Rows from BigQuery",
  bigQueryIntro: (dataset: string) =>
    `Imports that go only to BigQuery are in the dataset ${dataset}. Bring the rows that a report needs into this spreadsheet: for its dates, the previous period and a year earlier.`,
  bigQueryForReports: "For the dates and accounts in the yellow cells of your reports.",
  bigQueryAccountsHint: "Separated by commas. If blank, all are included.",
  bigQueryRefresh: "Refresh from BigQuery",
  bigQueryCost: (megabytes: string) =>
    `Each refresh reads about ${megabytes} MB in BigQuery. Google bills your project for what queries read; the first 1 TB a month is free. You're asked again if a refresh would read more than twice as much.`,
  bigQueryAgree: "Refresh",
  bigQueryRefreshed: (rows: string) => `Rows from BigQuery: ${rows}.`,
  bigQueryRefreshedOn: (day: string) => `Last refreshed on ${day}.`,
  elsewhere: "Print, PDF or CSV",
  elsewhereText:
    "Open the report and choose File > Print. Choose “Current sheet”, A4 or Letter, “Portrait”, “Fit to width” and “Normal” margins, so no chart or table is split. Click Next to print or save a PDF. For CSV, open a table's sheet and choose File > Download > Comma-separated values.",
};

export type ReportTabText = {
  [Key in keyof typeof en]: (typeof en)[Key] extends (...args: infer A) => string
    ? (...args: A) => string
    : (typeof en)[Key] extends string
      ? string
      : { [Inner in keyof (typeof en)[Key]]: string };
};
