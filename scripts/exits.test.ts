/**
 * Every way in which something leaves the page: files, the clipboard, printing, links and requests. A new one fails here until it stands in
 * the list with the story that walks it; each story fails on a request to another origin (e2e/story.ts).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What lets something out, as it stands in code. */
const exit =
	/\bcopyText\b|\b(?:saveFile|deliver|createObjectURL|fetch|sendBeacon|showSaveFilePicker|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|BroadcastChannel)\(|new (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|Request|Image)\b|navigator\.share|window\.(?:open|print)\(|\.print\(\)|mailto:|location\.(?:assign|replace)\(|ping=|<form[^>]*action=/;

/** By file, the story that walks its way out. */
const known: Record<string, string> = {
	"app/Home.tsx": "autosave",
	"app/OpenReview.tsx": "questionUnit",
	"app/attachments/keptAttachments.ts": "given",
	"app/backup/saveBackup.ts": "settings",
	"app/editor/LensExport.tsx": "editor",
	"app/exports/exportReview.ts": "network",
	"app/library/GuideComparison.tsx": "guide",
	"app/milestones/exportComparison.ts": "comparison",
	"app/milestones/exportMilestone.ts": "seals",
	"app/saveReview.ts": "reviewFile",
	"app/secret/deliver.ts": "secret",
	"app/secret/saveProtected.ts": "secret",
	"app/sheets/saveSheet.ts": "together",
	"app/verify/Verify.tsx": "seals",
	"browser/channel.ts": "settings",
	"browser/clipboard.ts": "questionUnit",
	"browser/files.ts": "network",
	"formats/pdf/fonts.ts": "network",
};

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|^testing\//.test(file));

/** Comments name what code does not do. */
const codeOf = (file: string) => readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

it("nothing leaves the page but by the ways that are listed", () => {
	expect(sources.filter((file) => exit.test(codeOf(file))).toSorted()).toEqual(Object.keys(known).toSorted());
});

it.each([...new Set(Object.values(known))])("the story that walks them is there: %s", (story) => {
	const file = `e2e/${story}.spec.ts`;
	expect(existsSync(file)).toBe(true);
	expect(readFileSync(file, "utf8")).toMatch(/from "\.\/story\.ts"/);
});
