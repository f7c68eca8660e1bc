import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parseReview } from "../parse/review.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { TextArea, TextField } from "./fields.tsx";

const nothing = () => undefined;

const attribute = (html: string, name: string) => new RegExp(` ${name}="([^"]*)"`, "i").exec(html)?.[1];

describe("fields take what can be saved, and no more", () => {
	const description = (length: number) => {
		const review = exampleReview();
		return parseReview({ ...review, workload: { ...review.workload, description: "a".repeat(length) } }).ok;
	};

	it.each([
		<TextArea key="area" label="Text" value="" onChange={nothing} />,
		<TextField key="field" label="Text" value="" onChange={nothing} />,
	])("limits a text", (field) => {
		const longest = Number(attribute(renderToStaticMarkup(field), "maxlength"));
		expect([description(longest), description(longest + 1)]).toEqual([true, false]);
	});

	it("leaves a number its own limit", () => {
		const html = renderToStaticMarkup(<TextField label="Points" type="number" max={100} value="" onChange={nothing} />);
		expect([attribute(html, "max"), attribute(html, "maxlength")]).toEqual(["100", undefined]);
	});
});
