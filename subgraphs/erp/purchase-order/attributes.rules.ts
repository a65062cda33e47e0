type Attributes = {
  department: string | null;
  location: string | null;
  costCenter: string | null;
  project: string | null;
  glAccountId: string | null;
  taxCode: string | null;
};

const columnOf = {
  DEPARTMENT: 'department',
  LOCATION: 'location',
  COST_CENTER: 'costCenter',
  PROJECT: 'project',
  GL_ACCOUNT: 'glAccountId',
  TAX_CODE: 'taxCode',
} as const satisfies Record<string, keyof Attributes>;

type Name = keyof typeof columnOf;

const isName = (name: string): name is Name => name in columnOf;

/** The attributes that a site's row names. */
export const purchaseAttributes = (names: readonly string[] | undefined): Name[] => (names ?? []).filter(isName);

/** Which of the attributes that must be there a line lacks, its order's counted. */
export const missingAttributes = (required: readonly Name[], line: Attributes, order: Attributes): Name[] => {
  const effective = effectiveAttributes(line, order);
  return required.filter((name) => effective[columnOf[name]] === null);
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

// A line's own attributes, read together with those of its order.
type WithOrder = Attributes & { [Name in keyof Attributes as `order${Capitalize<Name>}`]: string | null };

/** As `effectiveAttributes`, of a line that was read together with its order. */
export const attributesOf = (line: WithOrder): Attributes =>
  effectiveAttributes(line, {
    department: line.orderDepartment,
    location: line.orderLocation,
    costCenter: line.orderCostCenter,
    project: line.orderProject,
    glAccountId: line.orderGlAccountId,
    taxCode: line.orderTaxCode,
  });
