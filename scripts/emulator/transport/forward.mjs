// Plain JavaScript: a worker thread runs this file without the TypeScript loader.

const maxResponseBytes = 50 * 1024 * 1024;

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
    const response = await fetch(redirectUrl(request.url, upstreams), {
      method,
      headers,
      body: body === null ? undefined : Buffer.from(body, "base64"),
      redirect: followRedirects ? "follow" : "manual",
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (bytes.length > maxResponseBytes) {
      return { failure: "connection", detail: "The response is larger than 50 MB." };
    }
    return { status: response.status, headers: headersOf(response), body: bytes.toString("base64") };
  } catch (error) {
    return failureOf(error);
  }
}

function redirectUrl(url, upstreams) {
  const prefix = Object.keys(upstreams)
    .filter((start) => url.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  return prefix === undefined ? url : upstreams[prefix] + url.slice(prefix.length);
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
