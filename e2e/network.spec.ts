import { contentSecurityPolicy, sentPolicy } from "../scripts/csp.mjs";
import { exemptionTargets } from "../src/domain/report/exemptions.ts";
import { writers } from "../src/formats/writers.ts";
import { en } from "../src/i18n/en.ts";
import { exportBy, startReview } from "./journey.ts";
import { expect, open, test } from "./story.ts";

test(
	"everything comes from this origin, also a report with its exports, and the policy is in force",
	{ tag: ["@main", "@headers"] },
	async ({ page, context }, info) => {
		const requests: string[] = [];
		context.on("request", (request) => requests.push(request.url()));
		await open(page);
		await startReview(page, "Nothing leaves this device");
		await page.getByRole("link", { name: "Questions", exact: true }).click();
		await page.locator(".questions-next").waitFor();
		await page.getByRole("link", { name: "Report", exact: true }).click();
		// Exemptions are made of what a scan reports: evidenceTrail.spec.ts saves them.
		const always = writers.filter(({ options }) => !exemptionTargets.some((target) => target === options));
		for (const { id, options, action } of always) {
			const download = await exportBy(page, options === "print" ? "PDF" : en[action].replace(/^Export /, ""));
			expect(await download.failure(), id).toBeNull();
		}
		const origin = new URL(info.project.use.baseURL ?? "").origin;
		const foreign = requests.filter((url) => url.startsWith("http") && new URL(url).origin !== origin);
		expect(foreign).toEqual([]);
		expect(requests.length).toBeGreaterThan(10);

		const inPage = page.locator('meta[http-equiv="Content-Security-Policy"]');
		await expect(inPage).toHaveAttribute("content", contentSecurityPolicy);
		const answer = await page.request.get("./");
		expect(answer.headers()["content-security-policy"]).toBe(info.project.name === "headers" ? sentPolicy : undefined);
	},
);

test.describe("the policy", () => {
	test.use({ tolerated: /Content Security Policy|This document requires .Trusted/ });

	test("stops a script and a style in the page, and a request to elsewhere", { tag: ["@main", "@headers"] }, async ({ page }) => {
		await open(page);
		const stopped = await page.evaluate(async () => {
			const violations = new Set<string>();
			document.addEventListener("securitypolicyviolation", (event) => violations.add(event.effectiveDirective));
			const script = document.createElement("script");
			script.append("window.ran = true");
			const style = document.createElement("style");
			style.append("body { color: red }");
			document.body.append(script, style);
			await fetch("https://elsewhere.example/").catch(() => undefined);
			await new Promise((resolve) => setTimeout(resolve, 100));
			return { violations: [...violations], ran: "ran" in window };
		});
		expect(stopped).toEqual({ violations: ["style-src-elem", "connect-src"], ran: false });
	});

	test("lets no text become markup, and no script but the app's own run in a worker", { tag: ["@main", "@headers"] }, async ({
		page,
	}) => {
		await open(page);
		const refused = await page.evaluate(() => {
			const isRefused = (act: () => unknown) => {
				try {
					act();
					return false;
				} catch (error) {
					return error instanceof TypeError;
				}
			};
			const blob = URL.createObjectURL(new Blob(["1"], { type: "text/javascript" }));
			return {
				markup: isRefused(() => {
					document.createElement("div").innerHTML = "<b>x</b>";
				}),
				parsed: isRefused(() => new DOMParser().parseFromString("<p>", "text/html")),
				source: isRefused(() => {
					document.createElement("iframe").srcdoc = "<p>";
				}),
				code: isRefused(() => {
					document.createElement("script").text = "1";
				}),
				blob: isRefused(() => new Worker(blob)),
				elsewhere: isRefused(() => new Worker("https://elsewhere.example/a.js")),
			};
		});
		expect(refused).toEqual({ markup: true, parsed: true, source: true, code: true, blob: true, elsewhere: true });
	});
});
