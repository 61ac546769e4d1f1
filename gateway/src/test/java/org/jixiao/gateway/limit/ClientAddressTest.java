package org.jixiao.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A client address")
class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 10.1.2.3",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff:0:0:9, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8::/64",
        "0:0:0:0:0:0:0:1, 0:0:0:0::/64"
    })
    @DisplayName("stands for a host of IPv4 and for a network of IPv6")
    void standsFor(String address, String counted) {
        assertThat(ClientAddress.of(address)).isEqualTo(counted);
    }
}
