import type { Oddity } from "./oddity.ts";

const site = { body: { ID: 5, URL: "https://b.example" } };

export const oddities: Oddity[] = [
  {
    what: "A blog without Jetpack's statistics is refused with 404 and the code of a blog that does not exist.",
    source:
      "https://github.com/woocommerce/woocommerce-ios/blob/2202aca37b209206313d386eec5a42389f9d25b4/Networking/Networking/Model/DotcomError.swift",
    date: "2026-11-28",
    account: "5",
    respond: ({ path }) => {
      if (path.endsWith("/sites/5")) return site;
      const message = "This blog does not have the Stats module enabled";
      return { status: 404, body: { error: "invalid_blog", message } };
    },
    end: "permission",
    rows: { pages: [] },
  },
  {
    what: "Some numbers of a day are texts and others are not, in lists whose order a list of names tells.",
    source:
      "https://github.com/wordpress-mobile/WordPressKit-iOS/blob/8e4e7da758c034b2a5105734142d91634a216f4f/WordPressKitTests/Mock%20Data/stats-visits-day-2.json",
    date: "2024-01-02",
    account: "5",
    from: "2026-10-05",
    to: "2026-10-06",
    respond: ({ path }) => {
      if (path.endsWith("/sites/5")) return site;
      if (path.endsWith("/stats/top-posts")) {
        const postviews = [
          { id: 0, href: null, title: "Home page / Archives", views: "4" },
          { id: 7, href: "https://b.example/rye/", title: "Rye", views: "3" },
        ];
        return { body: { days: { "2026-10-06": { postviews, total_views: "7" } } } };
      }
      const data = [
        ["2026-10-05", 4, "12", 0],
        ["2026-10-06", 2, 7, 1],
      ];
      return { body: { fields: ["period", "visitors", "views", "comments"], data } };
    },
    rows: {
      pages: [
        { account: "b.example", date: "2026-10-05", views: 12, users: 4, comments: 0 },
        { date: "2026-10-06", views: 7, users: 2, comments: 1 },
        { date: "2026-10-06", page: "https://b.example/rye/", title: "Rye", views: 3 },
      ],
    },
  },
];
