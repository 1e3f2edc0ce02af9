/** The behaviours this course measures; spelt once so that every check groups its results alike. */
export const indicators = {
  scope: 'Merumuskan tujuan, ruang lingkup, dan kerangka acuan kerja',
  stakeholders: 'Memetakan dan melibatkan pemangku kepentingan',
  plan: 'Menyusun rencana kerja, jadwal, dan anggaran yang realistis',
  risk: 'Mengelola risiko dan perubahan proyek',
  control: 'Memimpin tim dan mengendalikan kemajuan proyek',
  benefit: 'Mengevaluasi hasil, manfaat, dan keberlanjutan proyek',
} as const
