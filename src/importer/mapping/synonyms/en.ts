import type { TableName } from "../../../tables/define-table.ts";
import type { FieldName } from "../../../tables/rows.ts";

/**
 * Names by field, separated by commas; without accents, like the headers they are compared to. A field without English
 * names is recognized by the names of its column.
 */
export type Synonyms = Readonly<
  Partial<Record<Exclude<FieldName, "source" | "imported_at"> | `${TableName}.${FieldName}`, string>>
>;

/**
 * English names that export files use for fields, the most usual first, in addition to the headers of known formats.
 * `table.field` applies to one table, a bare field to every table that has it.
 */
export const en: Synonyms = {
  platform: "platform, network, social network, channel, profile type, service, source network",
  account: "account, profile, account name, profile name, page name, username, handle, brand, show, podcast",
  post_id: "post id, id, content id, video id, message id, update id, external id",
  url: "url, link, permalink, post link, post url, link to post, message link, page url",
  published_at:
    "publish time, published at, published, publish date, publication date, post date, date published, sent at, sent, date posted, posted at, release date, date, day, time, timestamp, date time, created, created at, date created, posted on",
  date: "date, day, time, timestamp, date time, created, created at, date created, posted on",
  sent_at:
    "send date, sent at, sent date, sent on, sent, date sent, send time, sending date, date, day, time, timestamp, date time, created, created at, date created, posted on",
  received_at:
    "received at, received, opened at, first message at, conversation started, started at, create date, date, day, time, timestamp, date time, created, created at, date created, posted on",
  first_response_at: "first response at, first reply at, first response, first reply, first agent reply at",
  resolved_at: "resolved at, closed at, solved at, close date, closed, resolved",
  type: "type, post type, content type, media type, format",
  title: "title, name, headline, video title, page title",
  "campaigns.title": "campaign name, campaign, email name, name, title, broadcast, newsletter",
  "episodes.title": "episode title, episode, title, episode name, name",
  text: "text, caption, message, post text, post message, description, post, content, post content, body, review, comment text, snippet, tweet text",
  followers: "followers, follower count, fans, total followers, page likes, subscribers, audience size",
  new_followers: "new followers, followers gained, gained followers, follows, net followers, follower growth, new fans",
  lost_followers: "lost followers, unfollows, followers lost, unfollowers",
  impressions: "impressions, post impressions, impression",
  reach: "reach, people reached, accounts reached, post reach, estimated reach, potential reach, unique impressions",
  views: "views, video views, plays, view count, page views, pageviews, raw views, reel plays",
  likes: "likes, like count, reactions, like, favorites, hearts, likes and reactions",
  comments: "comments, comment count, replies, comment",
  shares: "shares, share count, reposts, retweets, shared, share",
  saves: "saves, saved, save count, bookmarks, pin saves",
  clicks: "clicks, link clicks, post clicks, url clicks, post link clicks, unique clicks",
  "campaigns.clicks": "unique clicks, unique clickers, clickers, recipients who clicked, clicked, clicks",
  total_clicks: "total clicks, all clicks, clicks",
  engagements: "engagements, interactions, engagement, total engagement, total interactions",
  watch_time: "watch time, time watched, total watch time, view time, listening time",
  duration: "duration, length, video length, video duration, episode length",
  average_view_duration:
    "average view duration, average watch time, avg watch time, average time watched, avg view duration",
  average_viewed: "average percentage viewed, average viewed, average percentage watched, retention rate",
  profile_visits: "profile visits, profile views, page visits",
  spend: "spend, amount spent, cost, ad spend, budget spent",
  posts: "posts, post count",
  new_posts: "new posts, posts published, published posts",
  dimension: "dimension, breakdown",
  value: "country, city, age, gender, age group, age range, region, language, job title, industry, value, segment",
  share: "share, percentage, percent, %, share of followers, distribution",
  period_end: "end date, to, until",
  page: "page, page path, url, page url, landing page, path, article",
  channel: "channel, source, traffic source, inbox, medium",
  sessions: "sessions, visits",
  engaged_sessions: "engaged sessions",
  users: "users, visitors, unique visitors, active users",
  new_users: "new users, new visitors, first time visitors",
  engagement_time: "engagement time, time on page, total time",
  bounces: "bounces, bounced, total bounces, bounced emails",
  key_events: "key events, conversions, contacts, submissions, leads",
  position: "position, average position",
  campaign_id: "campaign id, email id, id, broadcast id",
  subject: "subject, subject line, email subject",
  list: "list, audience, segment, list name, lists, recipients list",
  recipients: "recipients, total recipients, emails sent, sent, sends, total sent",
  delivered: "delivered, deliveries, successful deliveries, emails delivered",
  opens: "unique opens, unique openers, openers, recipients who opened, opened, opens",
  total_opens: "total opens, all opens, opens",
  unsubscribes: "unsubscribes, unsubscribed, opt outs, unsubscriptions",
  complaints: "complaints, spam complaints, abuse reports, spam reports, marked as spam",
  forwards: "forwards, forwarded",
  revenue: "revenue, sales, total revenue, order value",
  episode_id: "episode id, id, guid, episode guid",
  downloads: "downloads, all time downloads, total downloads, all time, download count",
  plays: "plays, streams, starts, listens",
  listeners: "listeners, unique listeners",
  engaged_listeners: "engaged listeners",
  average_consumption: "average consumption, average completion, completion rate",
  mention_id: "mention id, id, review id, result id, reference id",
  author: "author, author name, reviewer, user name, from, posted by",
  language: "language",
  rating: "rating, stars, score, satisfaction, csat",
  sentiment: "sentiment score, sentiment",
  conversation_id: "conversation id, ticket id, thread id, id, ticket number, case id, ticket",
  messages: "messages, message count",
  answered: "answered, replied, responded",
};
