/** What the settings say of permissions, addresses and data. Reasons continue "The add-on …". */
export const en = {
  privacy: "Privacy",
  points: [
    "Imported data stays in this spreadsheet, or in your own BigQuery dataset if you choose one, and sign-ins stay in your own Google account. We have no server, no tracking and no advertising.",
    "What the add-on gets from Google's and other platforms' APIs is only used to fill this spreadsheet or that dataset. It is not sold, not passed on and not used to train AI models. If you send a report, its key metrics go to the channel that you chose.",
    "To delete your data, use “Remove my data” below, and delete the sheets you no longer want. Some platforms also list the add-on in your account settings: remove it there.",
  ],
  permissions: "Permissions and addresses",
  google: "Google permissions",
  googleScopes: {
    "https://www.googleapis.com/auth/spreadsheets.currentonly":
      "writes imported rows and reports to this spreadsheet; it can't open your other files",
    "https://www.googleapis.com/auth/script.container.ui": "shows its menu and sidebar",
    "https://www.googleapis.com/auth/script.external_request": "imports from the platforms that you connect",
    "https://www.googleapis.com/auth/script.scriptapp": "runs your scheduled imports and reports",
    "https://www.googleapis.com/auth/userinfo.email": "shows your colleagues who imported what",
  },
  platforms: "Platform permissions at sign-in",
  optional: "Requested only if you choose it.",
  addresses: "Allowed addresses",
  reads: (names: string) => `reads what you import from ${names}`,
  signsIn: (names: string) => `signs you in to ${names}`,
  alerts: (name: string) => `sends your alerts and reports to ${name}, if you set that up`,
  bigQuery: "loads imported rows into the BigQuery dataset that you choose",
  bigQueryScope:
    "creates tables in the BigQuery dataset that you choose and updates their rows; Google offers no narrower permission for that",
  sites: "Plus your own sites, if your administrator has allowed them.",
};

/** The same in other languages. */
export type PrivacyText = typeof en;
