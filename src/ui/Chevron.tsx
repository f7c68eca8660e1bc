/** Points to what unfolds; turned by the style of what stands open. */
export const Chevron = () => (
	<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
		<path d="M2.5 0.5 7.5 5 2.5 9.5" fill="none" stroke="currentColor" strokeWidth="2" />
	</svg>
);
