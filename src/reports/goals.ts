/** What goals can be about; each is a text of the report. */
export const goalMetrics = ["posts", "interactions", "views", "clicks", "engagementRate", "followers"] as const;

export type GoalMetric = (typeof goalMetrics)[number];

/** The goals that a report shows, from the top of their sheet. */
export const maxGoals = 8;

/** The columns of the sheet with goals, from the first. */
export const goalColumns = ["name", "metric", "target", "until", "since"] as const;
