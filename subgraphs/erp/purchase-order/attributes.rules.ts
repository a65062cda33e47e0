type Attributes = {
  department: string | null;
  location: string | null;
  costCenter: string | null;
  project: string | null;
  glAccountId: string | null;
  taxCode: string | null;
};

/** What holds for a line: each attribute of its own where it is set, otherwise the order's. Source: domain model 3.4. */
export const effectiveAttributes = (line: Attributes, order: Attributes): Attributes => ({
  department: line.department ?? order.department,
  location: line.location ?? order.location,
  costCenter: line.costCenter ?? order.costCenter,
  project: line.project ?? order.project,
  glAccountId: line.glAccountId ?? order.glAccountId,
  taxCode: line.taxCode ?? order.taxCode,
});
