package kassa.adapter.http.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kassa.domain.catalogue.Category;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Categories in one cell")
class CategoryPathsTest {

    @Test
    @DisplayName("go from the root down, each below the one before")
    void path() {
        assertThat(categories("food=Toidukaubad;EN=Food > dairy=Piimatooted > milk=Piim;EN=Milk;RU=Молоко"))
                .extracting(CategoryPathsTest::told)
                .containsExactly(
                        "food Toidukaubad {EN=Food} -",
                        "dairy Piimatooted {} food",
                        "milk Piim {EN=Milk, RU=Молоко} dairy");
    }

    @Test
    @DisplayName("may be several paths, which share what stands above")
    void paths() {
        assertThat(categories("a=A > b=B | a=A > c=C|d=D"))
                .extracting(CategoryPathsTest::told)
                .containsExactly("a A {} -", "b B {} a", "c C {} a", "d D {} -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a=1\\|2 ! a 1|2 {} -",
                "a=x \\> y ! a x > y {} -",
                "a=x\\;y;EN=z\\\\ ! a x;y {EN=z\\} -",
                "a=x=y= ! a x=y= {} -",
                "a\\=b=x ! a=b x {} -",
                "a=b\\ ! a b\\ {} -",
                "  a  =  x  ! a x {} -"
            })
    @DisplayName("may bear the separators in their names, behind a backslash")
    void escapes(String cell, String told) {
        assertThat(categories(cell)).extracting(CategoryPathsTest::told).containsExactly(told);
    }

    private static List<Category> categories(String cell) {
        return CsvText.product("id,name,unit,unitPrice,vatRate,categories\nP1,Piim,PIECE,1.19,24," + cell)
                .categories();
    }

    private static String told(Category category) {
        String parent = category.parent().map(Object::toString).orElse("-");
        return category.id() + " " + category.name().original() + " "
                + category.name().translations() + " " + parent;
    }
}
