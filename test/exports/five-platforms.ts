/** Exports of five platforms with invented posts, in two languages and without followers, as the platforms write them. */

export interface ExportFile {
  name: string;
  content: string;
}

interface Post {
  index: number;
  /** Year, month from 1, day. */
  date: readonly [number, number, number];
  isInLastThreeMonths: boolean;
}

const monthNames = "January February March April May June July August September October November December".split(" ");
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** Four posts in each of the six whole months before a day, one of them on each month's last day. */
function postsBefore(today: string): Post[] {
  const [year, month] = today.split("-").map(Number) as [number, number];
  return [6, 5, 4, 3, 2, 1].flatMap((monthsAgo, block) =>
    [1, 10, 20, 0].map((day, position) => {
      // Day 0 is the last of the month before.
      const date = new Date(Date.UTC(year, month - 1 - monthsAgo + (day === 0 ? 1 : 0), day));
      return {
        index: 4 * block + position,
        date: [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
        isInLastThreeMonths: monthsAgo <= 3,
      };
    }),
  );
}

const inNumbers = ([year, month, day]: Post["date"]) => `${twoDigits(month)}/${twoDigits(day)}/${year}`;
const inWords = ([year, month, day]: Post["date"]) => `${monthNames[month - 1]?.slice(0, 3)} ${day}, ${year}`;
const weekday = ([year, month, day]: Post["date"]) =>
  "Sun Mon Tue Wed Thu Fri Sat".split(" ")[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];

/** A number that varies around its mean: each month's four posts have −15, −5, 5 and 15. */
const around = (mean: number, { index }: Post) => mean + 10 * (index % 4) - 15;

const lines = (header: string, rows: readonly string[]) => `\uFEFF${[header, ...rows].join("\n")}\n`;

type Base = "reach" | "impressions" | "views";
type Band = "low" | "average";

/** What the report must show for the last three whole months, by hand from the numbers of `exportsBefore`. */
export const expectedLines: readonly [
  platform: string,
  posts: string,
  rate: string,
  base: Base,
  band: Band | "",
  before: string,
][] = [
  // (55 likes + 3 + 2 + 5) / 1,000 people reached; before, 35 likes. No rate by reach is published.
  ["Instagram", "12", "6.50%", "reach", "", "4.50%"],
  // (26 reactions + 2 + 2) / 2,000 people reached, in both periods.
  ["Facebook", "12", "1.50%", "reach", "", "1.50%"],
  // 100 likes / 5,000 impressions; 2 / 2.31 of Buffer's rate.
  ["X", "12", "2.00%", "impressions", "average", "2.00%"],
  // 300 likes / 10,000 impressions; 3 / 4.41 of Buffer's rate.
  ["YouTube", "12", "3.00%", "impressions", "low", "3.00%"],
  // 400 likes / 10,000 views; 4 / 5.1 of Socialinsider's rate.
  ["TikTok", "12", "4.00%", "views", "average", "4.00%"],
];

/** The five exports, made today. */
export function exportsBefore(today: string): ExportFile[] {
  const posts = postsBefore(today);
  const [, month, day] = today.split("-").map(Number) as [number, number, number];
  return [
    {
      name: "Publicaciones.csv",
      content: lines(
        "identificador de la publicación,Identificador de la cuenta,Nombre de usuario de la cuenta,Nombre de la cuenta,Descripción,Duración (segundos),Hora de publicación,Enlace permanente,Tipo de publicación,Comentario sobre los datos,Fecha,Visualizaciones,Alcance,Me gusta,Veces que se ha compartido,Seguidores,Comentarios,Veces guardado",
        posts.map((post) => {
          const id = 18100000000000000n + BigInt(post.index);
          const type = post.index % 2 === 0 ? "Imagen de Instagram" : "Reel de Instagram";
          return `${id},17840000000000001,green.bakery,Green Bakery,Pan ${post.index},0,${inNumbers(post.date)} 07:30,https://www.instagram.com/p/${id}/,${type},,Total,1500,1000,${around(post.isInLastThreeMonths ? 55 : 35, post)},2,0,3,5`;
        }),
      ),
    },
    {
      name: "Facebook posts.csv",
      content: lines(
        'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,Funded content status,Data comment,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks,Link Clicks,Other Clicks,Matched Audience Targeting Consumption (Photo Click),Seconds viewed,Average Seconds viewed,Estimated earnings (USD),Ad impressions',
        posts.map((post) => {
          const id = 900000000000000 + post.index;
          return `${id},100000000000009,Green Bakery,,Pan ${post.index},0,${inNumbers(post.date)} 09:01,N/A,https://www.facebook.com/GreenBakery/posts/${id},0,0,Photos,,,,,Lifetime,3000,2000,0,${around(26, post)},2,2,14,3,,,,,,`;
        }),
      ),
    },
    {
      name: "account_analytics_content.csv",
      content: lines(
        "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks",
        posts.map((post) => {
          const id = 2000000000000000000n + BigInt(post.index);
          return `${id},"${weekday(post.date)}, ${inWords(post.date)}",Pan ${post.index},https://x.com/GreenBakery/status/${id},5000,${around(100, post)},0,0,0,0,0,0,0,0,11,0,0`;
        }),
      ),
    },
    {
      name: "Table data.csv",
      content: lines(
        "Content,Video title,Video publish time,Duration,Likes,Shares,Comments added,Subscribers gained,Average percentage viewed (%),Average view duration,Unique viewers,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)",
        [
          "Total,,,,7200,0,0,2,43.5,0:01:21,0,5600,12.5,1,240000,4.53",
          ...posts.map(
            (post) =>
              `bbbbbbbb${String(post.index).padStart(3, "0")},Pan ${post.index},"${inWords(post.date)}",60,${around(300, post)},0,0,2,42.68,0:00:25,,4800,10.5,1,10000,4.12`,
          ),
        ],
      ),
    },
    {
      name: "Content.csv",
      content: lines(
        '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"',
        posts.map((post) => {
          const [, postMonth, postDay] = post.date;
          return `"${monthNames[month - 1]} ${day}","Pan ${post.index}","https://www.tiktok.com/@green.bakery/video/${7000000000000000000n + BigInt(post.index)}","${monthNames[postMonth - 1]} ${postDay}","${around(400, post)}","0","0","10000"`;
        }),
      ),
    },
  ];
}
