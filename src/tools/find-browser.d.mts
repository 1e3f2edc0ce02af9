/** Path of a Chromium-family browser; throws one clear sentence when there is none. */
export function findBrowser(): string
/** Launch arguments that keep the browser quiet and let it run as root in a container. */
export function browserArguments(): string[]
