const header =
  "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves\n";

const captions = [
  '"Pumpkin soup, warm and ready at noon 🍞"',
  "Bread",
  '"Sunday brunch:\n- eggs\n- ""real"" coffee\n\n#brunch #bakery"',
  '"We bake through the night, so that you find it fresh, every morning. Come by, bring a friend, and tell us which one you like best. #bread #bakery #morning #fresh #local"',
];

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A fictional post as Meta Business Suite writes it, different for every number. */
function post(number: number): string {
  const time = `${twoDigits((number % 12) + 1)}/${twoDigits((number % 28) + 1)}/2025 ${twoDigits(number % 24)}:${twoDigits(number % 60)}`;
  const likes = number % 700;
  const numbers = [likes * 20 + 100, likes * 15 + 80, likes, number % 40, number % 5, number % 90, number % 30];
  const id = `1790${String(number).padStart(13, "0")}`;
  const link = `https://www.instagram.com/p/C${number.toString(36).padStart(10, "A")}/`;
  const caption = captions[number % captions.length];
  const type = number % 3 === 0 ? "IG reel" : "IG image";
  return `${id},17841400000000000,brood.en.boon,Brood & Boon,${caption},${number % 3 === 0 ? 31 : 0},${time},${link},${type},,Lifetime,${numbers.join(",")}\n`;
}

/** `count` posts of an Instagram export from number `first`; post 0 is preceded by the header. */
export function instagramPosts(first: number, count: number): string {
  let text = first === 0 ? `\ufeff${header}` : "";
  for (let number = first; number < first + count; number++) text += post(number);
  return text;
}
