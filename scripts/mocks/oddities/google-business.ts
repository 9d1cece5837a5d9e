import type { Oddity } from "./oddity.ts";

const review = (reviewId: string, comment: string) => ({
  reviewId,
  starRating: "FIVE",
  createTime: "2026-10-02T10:00:00Z",
  updateTime: "2026-10-02T10:00:00Z",
  comment,
});

export const oddities: Oddity[] = [
  {
    what: "A review holds Google's translation and the customer's words, in either order.",
    source: "https://github.com/ahmedkaludi/schema-and-structured-data-for-wp/issues/2198",
    date: "2024-10-10",
    account: "accounts/1/locations/2",
    respond: ({ path }) => ({
      body: path.endsWith("/reviews")
        ? {
            reviews: [
              review("a", "(Translated by Google) Not bad at all\n\n(Original)\nHelemaal niet slecht, heerlijk brood"),
              review("b", "Helemaal niet slecht, heerlijk brood\n\n(Translated by Google)\nNot bad at all"),
            ],
          }
        : { name: "locations/2", title: "Bakery" },
    }),
    rows: {
      mentions: [
        { mention_id: "a", text: "Helemaal niet slecht, heerlijk brood", language: "nl" },
        { mention_id: "b", text: "Helemaal niet slecht, heerlijk brood", language: "nl" },
      ],
    },
  },
];
