/** Words before a time that say that the article was changed then. */
const UPDATED =
  /(?:updated?|modified|edited|aktualisiert|aktualisierung|geändert|bijgewerkt|gewijzigd|mis à jour|mise à jour|modifié|actualizad[oa]|actualización|modificad[oa]|atualizad[oa]|atualização|aggiornat[oa]|aggiornamento|actualizat|actualizare|оновлен[оа]?|змінено|обновлен[оа]?|изменен[оа]?|абноўлена|актуализиран[оа]?|обновена|ажурирано|ažurirano|izmijenjeno|posodobljeno|aktualizov[aá]no|aktualizované|upraveno|zaktualizowano|aktualizacja|frissítve|frissült|päivitetty|muokattu|uppdatera[dt]|oppdatert|opdateret|uppfært|atnaujinta|atjaunots|uuendatud|ενημερώθηκε|ενημέρωση|τροποποίηση|güncelle(?:me|ndi|nme)|yenilənib|жаңартылды|өзгертілді|yangilandi|განახლდა|განახლებულია|թարմացվել|թարմացված|cập nhật|diperbarui|dikemas kini|อัปเดต|แก้ไข|अपडेट(?:ेड)?|अद्यतन|হালনাগাদ|আপডেট|업데이트|수정|최종수정|更新|修改|最后更新|最終更新|محد[ثّ]+|تحديث|عُدّل|به‌?روز ?رسانی|بروزرسانی|ویرایش|עודכן|עדכון|اپ ڈیٹ)\P{L}{0,4}(?:\p{L}{1,8}\P{L}{0,3})?$/iu;

/** Whether the words before a time say that the article was changed then: "Last updated:". */
export function saysUpdated(before: string): boolean {
  return UPDATED.test(before.slice(-40).trimEnd());
}
