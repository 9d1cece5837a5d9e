// Plain JavaScript: a worker thread runs this file as it is, without the TypeScript loader.

const longestAnswer = 50 * 1024 * 1024;

export function readUpstreams(json) {
  if (!json) return {};
  try {
    const map = JSON.parse(json);
    if (Object.values(map).every((value) => typeof value === "string")) return map;
  } catch {}
  throw new Error(
    'UPSTREAMS is not a JSON map of addresses, such as {"https://api.example.com": "http://127.0.0.1:9000"}.',
  );
}

export function forwardAll(requests, upstreams) {
  return Promise.all(requests.map((request) => forward(request, upstreams)));
}

async function forward(request, upstreams) {
  const { method, headers, body, timeoutSeconds, followRedirects } = request;
  try {
    const response = await fetch(redirected(request.url, upstreams), {
      method,
      headers,
      body: body === null ? undefined : Buffer.from(body, "base64"),
      redirect: followRedirects ? "follow" : "manual",
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (bytes.length > longestAnswer) return { failure: "connection", detail: "The answer is longer than 50 MB." };
    return { status: response.status, headers: headersOf(response), body: bytes.toString("base64") };
  } catch (error) {
    return failureOf(error);
  }
}

function redirected(url, upstreams) {
  const from = Object.keys(upstreams)
    .filter((start) => url.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  return from === undefined ? url : upstreams[from] + url.slice(from.length);
}

function headersOf(response) {
  const headers = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  return cookies.length > 1 ? { ...headers, "set-cookie": cookies } : headers;
}

function failureOf(error) {
  const code = error?.cause?.code ?? error?.name;
  if (code === "TimeoutError") return { failure: "timeout", detail: "" };
  const isAddress = code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "ERR_INVALID_URL";
  return { failure: isAddress ? "address" : "connection", detail: String(error?.cause?.message ?? error?.message) };
}
