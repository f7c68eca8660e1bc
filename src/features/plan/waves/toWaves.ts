/** Focus and view go to the waves of the plan. */
export function toWaves() {
	const heading = document.getElementById("waves-title");
	heading?.focus({ preventScroll: true });
	heading?.scrollIntoView({ block: "start" });
}
