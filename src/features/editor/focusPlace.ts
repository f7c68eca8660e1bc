/** Sends focus to the field at a place of the draft, by ids; to the nearest one where none has it; for no place to the form. A section that it stands in is opened. */
export function focusPlace(place: string): void {
	const marked = [...document.querySelectorAll<HTMLElement>(".editor-form [data-at]")];
	const atOf = (element: HTMLElement) => element.dataset.at ?? "";
	const above = marked.filter((element) => `${place}.`.startsWith(`${atOf(element)}.`));
	const nearest = above.toSorted((a, b) => atOf(b).length - atOf(a).length)[0];
	const below = marked.find((element) => atOf(element).startsWith(`${place}.`));
	const found = place === "" ? null : (nearest ?? below ?? null);
	const target = found && controlIn(found);
	for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
	(target ?? document.querySelector<HTMLElement>(".editor-form [data-form]"))?.focus();
}

const controls = "input, select, textarea, button, [tabindex]";

const controlIn = (element: HTMLElement): HTMLElement | null =>
	element.matches(controls) ? element : element.querySelector<HTMLElement>(controls);
