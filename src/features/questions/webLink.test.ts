import { expect, it } from "vitest";
import { isWebLink } from "./webLink.ts";

it("lets only web addresses be clicked", () => {
	for (const link of ["https://example.org/a", "http://example.org", "HTTPS://EXAMPLE.ORG"]) expect(isWebLink(link)).toBe(true);
	for (const link of [
		"javascript:alert(1)",
		"file:///etc/hosts",
		"www.example.org",
		"see the wiki",
		"https://",
		"data:text/html,x",
	])
		expect(isWebLink(link)).toBe(false);
});
