/** The shape of a service guide, as it is shown to somebody who writes one: a box and a row are a question each. */
export const guideShape = `# Title of the guide

## Reliability

### Design checklist

> [!div class="checklist"]
>
> - **Name of a practice**: what to do.

### Recommendations

| Recommendation | Benefit |
| --- | --- |
| **Name of a setting**: what to set. | What it brings. |
`;
