// Written by `npm run readme`: what is changed here by hand is lost.

import { applePodcastsEpisodes } from "./apple-podcasts-episodes.ts";
import { applePodcastsFollowers, applePodcastsTrends } from "./apple-podcasts-trends.ts";
import { bingWebmaster } from "./bing-webmaster.ts";
import { brandwatchMentions } from "./brandwatch-mentions.ts";
import { bufferPosts } from "./buffer-posts.ts";
import { constantContactCampaigns } from "./constant-contact-campaigns.ts";
import type { Format } from "./define-format.ts";
import { facebookContent } from "./facebook-content.ts";
import { facebookInsightsPosts } from "./facebook-insights-posts.ts";
import { facebookVideo } from "./facebook-video.ts";
import { ga4Channels, ga4Dates, ga4Days, ga4Others, ga4Pages, ga4Weeks } from "./ga4-reports.ts";
import { googleAds } from "./google-ads.ts";
import { googleBusinessProfile } from "./google-business-profile.ts";
import { hootsuiteFacebook, hootsuiteInstagram, hootsuiteTikTok, hootsuiteX } from "./hootsuite-posts.ts";
import { instagramArchive } from "./instagram-archive.ts";
import { instagramContent } from "./instagram-content.ts";
import { intercomConversations } from "./intercom-conversations.ts";
import { jetpackTopPosts } from "./jetpack-top-posts.ts";
import { klaviyoCampaigns } from "./klaviyo-campaigns.ts";
import { linkedInAds } from "./linkedin-ads.ts";
import {
  linkedinDays,
  linkedinDaysItalian,
  linkedinDemographics,
  linkedinFollowers,
  linkedinFollowersItalian,
  linkedinNewFollowers,
  linkedinNewFollowersItalian,
  linkedinPosts,
  linkedinPostsItalian,
} from "./linkedin-creator.ts";
import {
  linkedinPageDays,
  linkedinPageFollowerSlices,
  linkedinPageFollowers,
  linkedinPagePosts,
  linkedinPageVisitorSlices,
  linkedinPageVisitors,
} from "./linkedin-page.ts";
import { mailchimpCampaigns } from "./mailchimp-campaigns.ts";
import { matomoDays } from "./matomo-days.ts";
import { metaAds } from "./meta-ads.ts";
import { metaAudienceAges, metaAudienceFollowers, metaAudienceLists, metaAudiencePlaces } from "./meta-audience.ts";
import { metaChart } from "./meta-chart.ts";
import { metaTopFormats } from "./meta-top-formats.ts";
import {
  metricoolFacebookPosts,
  metricoolFacebookReels,
  metricoolInstagramPosts,
  metricoolInstagramReels,
  metricoolLinkedIn,
  metricoolTikTok,
} from "./metricool-posts.ts";
import { pinterestAds } from "./pinterest-ads.ts";
import {
  plausibleDays,
  plausibleOthers,
  plausiblePages,
  plausibleSiteDays,
  plausibleSiteEvents,
  plausibleSiteOthers,
  plausibleSitePages,
} from "./plausible.ts";
import {
  searchConsoleCompared,
  searchConsoleComparedOthers,
  searchConsoleDays,
  searchConsoleFilters,
  searchConsoleOthers,
  searchConsolePages,
} from "./search-console.ts";
import { spotifyDays } from "./spotify-days.ts";
import { spotifyEpisodes } from "./spotify-episodes.ts";
import { sproutPosts } from "./sprout-posts.ts";
import { brevoRecipients, linkedInConnections, subscriberList } from "./subscriber-list.ts";
import { talkwalkerMentions } from "./talkwalker-mentions.ts";
import { tikTokAds } from "./tiktok-ads.ts";
import { tiktokBusinessAudience } from "./tiktok-business-audience.ts";
import { tiktokBusinessOverview } from "./tiktok-business-overview.ts";
import { tiktokBusinessVideos } from "./tiktok-business-videos.ts";
import { tiktokContent } from "./tiktok-content.ts";
import { tiktokFollowerActivity } from "./tiktok-follower-activity.ts";
import { tiktokFollowerGender } from "./tiktok-follower-gender.ts";
import { tiktokFollowerHistory } from "./tiktok-follower-history.ts";
import { tiktokFollowerTerritories } from "./tiktok-follower-territories.ts";
import { tiktokOverview } from "./tiktok-overview.ts";
import { tiktokViewers } from "./tiktok-viewers.ts";
import { trustpilotReviews } from "./trustpilot-reviews.ts";
import { twitchDays } from "./twitch-days.ts";
import { universalAnalytics } from "./universal-analytics.ts";
import { xArchive } from "./x-archive.ts";
import { xContent } from "./x-content.ts";
import { xDailyActivity } from "./x-daily-activity.ts";
import { xOverview } from "./x-overview.ts";
import { xPostActivity } from "./x-post-activity.ts";
import { youtubeAge } from "./youtube-age.ts";
import { youtubeChart } from "./youtube-chart.ts";
import { youtubeCities } from "./youtube-cities.ts";
import { youtubeGender } from "./youtube-gender.ts";
import { youtubeGeography } from "./youtube-geography.ts";
import { youtubeOtherBreakdowns } from "./youtube-other-breakdowns.ts";
import { youtubeOtherTotals } from "./youtube-other-totals.ts";
import { youtubeSubscription } from "./youtube-subscription.ts";
import { youtubeTable } from "./youtube-table.ts";
import { youtubeTotals, youtubeTotalsTogether } from "./youtube-totals.ts";
import { zendeskTickets } from "./zendesk-tickets.ts";

/** Every export format that is known, in the order in which they are tried. */
export const formats: readonly Format[] = [
  instagramContent,
  instagramArchive,
  facebookContent,
  facebookVideo,
  facebookInsightsPosts,
  metaChart,
  metaAudienceAges,
  metaAudiencePlaces,
  metaAudienceLists,
  metaAudienceFollowers,
  metaTopFormats,
  xContent,
  xArchive,
  xPostActivity,
  xOverview,
  xDailyActivity,
  tiktokContent,
  tiktokOverview,
  tiktokViewers,
  tiktokFollowerHistory,
  tiktokFollowerActivity,
  tiktokFollowerGender,
  tiktokFollowerTerritories,
  tiktokBusinessOverview,
  tiktokBusinessAudience,
  tiktokBusinessVideos,
  youtubeTable,
  youtubeTotals,
  youtubeChart,
  youtubeGeography,
  youtubeCities,
  youtubeSubscription,
  youtubeAge,
  youtubeGender,
  youtubeOtherTotals,
  youtubeOtherBreakdowns,
  linkedinDays,
  linkedinDaysItalian,
  linkedinPosts,
  linkedinPostsItalian,
  linkedinNewFollowers,
  linkedinNewFollowersItalian,
  linkedinFollowers,
  linkedinFollowersItalian,
  linkedinDemographics,
  linkedinPageDays,
  linkedinPagePosts,
  linkedinPageVisitors,
  linkedinPageFollowers,
  ga4Pages,
  ga4Channels,
  ga4Dates,
  ga4Days,
  ga4Weeks,
  ga4Others,
  universalAnalytics,
  searchConsoleDays,
  searchConsolePages,
  searchConsoleCompared,
  searchConsoleOthers,
  searchConsoleComparedOthers,
  searchConsoleFilters,
  bingWebmaster,
  jetpackTopPosts,
  mailchimpCampaigns,
  klaviyoCampaigns,
  subscriberList,
  linkedInConnections,
  applePodcastsEpisodes,
  applePodcastsTrends,
  applePodcastsFollowers,
  spotifyEpisodes,
  spotifyDays,
  trustpilotReviews,
  googleBusinessProfile,
  brandwatchMentions,
  talkwalkerMentions,
  zendeskTickets,
  sproutPosts,
  pinterestAds,
  metaAds,
  googleAds,
  linkedInAds,
  tikTokAds,
  linkedinPageFollowerSlices,
  linkedinPageVisitorSlices,
  constantContactCampaigns,
  hootsuiteInstagram,
  hootsuiteFacebook,
  hootsuiteX,
  hootsuiteTikTok,
  intercomConversations,
  matomoDays,
  metricoolInstagramPosts,
  metricoolInstagramReels,
  metricoolFacebookPosts,
  metricoolFacebookReels,
  metricoolTikTok,
  metricoolLinkedIn,
  plausibleDays,
  plausiblePages,
  plausibleSiteDays,
  plausibleSitePages,
  plausibleOthers,
  plausibleSiteOthers,
  plausibleSiteEvents,
  twitchDays,
  bufferPosts,
  brevoRecipients,
  youtubeTotalsTogether,
];
